import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/workbench',
  base: '/',
  plugins: [react()],
  build: { outDir: '../../dist/workbench', emptyOutDir: true, target: 'es2022' },
});
