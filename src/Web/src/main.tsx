import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './language/language';
import { Portal } from './Portal';
import { SessionProvider } from './session/session';
import './styles/portal.css';
import './styles/figures.css';
import './styles/print.css';

const place = document.getElementById('portal');
if (place === null) {
  throw new Error('index.html has no element with the id "portal"');
}

createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <SessionProvider>
        <Portal />
      </SessionProvider>
    </LanguageProvider>
  </StrictMode>,
);
