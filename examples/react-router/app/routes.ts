import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [index('routes/home.tsx'), route('words/:word', 'routes/word.tsx')] satisfies RouteConfig
