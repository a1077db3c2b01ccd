import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Where `dotnet run --project src/Api` listens.
const api = 'http://127.0.0.1:5080';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../Api/wwwroot/app',
    emptyOutDir: true,
    // The policy of the pages allows no data: scripts or styles; small files stay files.
    assetsInlineLimit: 0,
    // ECharts is the one large part; it is loaded with the first chart.
    chunkSizeWarningLimit: 700,
    // The portal, and GraphiQL as a page of its own, which the host serves at /graphiql.
    rolldownOptions: { input: ['index.html', 'graphiql.html'] },
  },
  server: { proxy: { '/graphql': api, '/development': api }, fs: { allow: ['.', '../../schema'] } },
});
