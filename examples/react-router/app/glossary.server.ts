export const glossary: Readonly<Record<string, string>> = {
  ballast: 'Weight that keeps a ship upright.',
  gunwale: 'The upper edge of the side of a boat.',
  leeward: 'The side away from the wind.'
}
