import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/workbench',
  base: '/',
  plugins: [react()],
  // Nothing inlined: the page's policy allows no data: addresses.
  build: { outDir: '../../dist/workbench', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
});
