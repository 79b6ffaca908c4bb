export const poems = [
  'Rain on the tin roof. The cat has chosen the one dry chair.',
  'First frost. Somebody has drawn a smile on the windscreen.',
  'The last train leaves with its lights on, carrying nobody.'
]
