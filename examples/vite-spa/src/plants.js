export const plants = [
  { id: 'monstera', name: 'Monstera', days: 7 },
  { id: 'basil', name: 'Basil', days: 1 },
  { id: 'cactus', name: 'Cactus', days: 30 }
]
