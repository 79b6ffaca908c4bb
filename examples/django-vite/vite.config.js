import { defineConfig } from 'vite'

export default defineConfig({
  // The address below which Django serves static files.
  base: '/static/',
  build: {
    outDir: 'static/dist',
    manifest: 'manifest.json',
    rollupOptions: { input: 'frontend/main.js' }
  }
})
