import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A build made by the tests (NODE_ENV=test) must be the one that is shipped.
export default defineConfig(({ command }) => {
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: 'src/workbench',
    base: '/',
    plugins: [react()],
    // Nothing inlined: the page's policy allows no data: addresses.
    build: { outDir: '../../dist/workbench', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  };
});
