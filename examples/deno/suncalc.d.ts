declare const suncalc: {
  getTimes(date: Date, latitude: number, longitude: number): { sunrise: Date; sunset: Date }
}
export default suncalc
