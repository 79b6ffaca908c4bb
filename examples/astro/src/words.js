export const words = [
  { word: 'petrichor', meaning: 'the smell of rain on dry ground' },
  { word: 'apricity', meaning: 'the warmth of the sun in winter' },
  { word: 'susurrus', meaning: 'a soft rustling sound' }
]
