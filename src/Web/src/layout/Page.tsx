import { useEffect, useRef, type ReactNode } from 'react';
import { text, useLanguage } from '../language/language';

const texts = { portal: text('薪协商', 'Wage negotiation') };

interface PageProps {
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

let isFirstPage = true;

/** The frame of every page: its heading takes the focus on arrival, so that screen readers read on from there. */
export function Page({ title, lead, children }: PageProps) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${t(texts.portal)}`;
  }, [title, t]);

  useEffect(() => {
    // The document itself announces the first page.
    if (!isFirstPage) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    isFirstPage = false;
  }, []);

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </>
  );
}
