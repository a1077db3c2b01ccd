import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../language/language';
import { Ide } from './Ide';
import 'graphiql/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import './ide.css';

const place = document.getElementById('ide');
if (place === null) {
  throw new Error('graphiql.html has no element with the id "ide"');
}

createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <Ide />
    </LanguageProvider>
  </StrictMode>,
);
