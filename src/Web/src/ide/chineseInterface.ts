import { nameFor, wordFor } from './interfaceWords';

const attributes = ['aria-label', 'title', 'placeholder'];

/** What people write, what the platform answers, and what is ours: never touched. */
const foreign = '.CodeMirror, .CodeMirror-hints, .CodeMirror-info, .CodeMirror-lint-tooltip, [class^=graphiql-markdown-], .ide-header, .ide-examples';

/** Where the name of an operation, a type or a field stands; it may be called like a word of the interface. */
const nameplates = [
  '.graphiql-tab-button', '.graphiql-dropdown-item', '.graphiql-history-item-label',
  '.graphiql-doc-explorer-title', '.graphiql-doc-explorer-back', '.graphiql-doc-explorer-type-name', '.graphiql-doc-explorer-field-name',
  '.graphiql-doc-explorer-argument-name', '.graphiql-doc-explorer-enum-value', '.graphiql-doc-explorer-directive', '.graphiql-doc-explorer-search li',
].join(', ');

/**
 * Keeps the words of GraphiQL's interface in Chinese. It offers no translation of its own, so that its words are exchanged
 * where they stand, again after each change of the page. React compares with what it wrote itself and is not disturbed.
 * @returns ends it; what is Chinese by then stays so until GraphiQL is made anew.
 */
export function keepInterfaceChinese(page: HTMLElement): () => void {
  const observer = new MutationObserver((changes) => changes.forEach(follow));
  translateBelow(page);
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes });
  return () => observer.disconnect();
}

function follow(change: MutationRecord): void {
  if (change.type === 'attributes' && change.target instanceof Element && change.attributeName !== null) {
    translateAttribute(change.target, change.attributeName);
  } else if (change.target instanceof Text) {
    translateText(change.target);
  } else {
    change.addedNodes.forEach(translateBelow);
  }
}

function translateBelow(top: Node): void {
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = top; node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      translateText(node);
    } else if (node instanceof Element) {
      const element = node;
      attributes.forEach((name) => translateAttribute(element, name));
    }
  }
}

function translateText(node: Text): void {
  const english = node.data.trim();
  const place = node.parentElement;
  if (english === '' || place === null || place.closest(foreign) !== null) {
    return;
  }
  const chinese = place.closest(nameplates) === null ? wordFor(english) ?? nameFor(english) : nameFor(english);
  if (chinese !== undefined) {
    node.data = node.data.replace(english, () => chinese);
  }
}

function translateAttribute(element: Element, name: string): void {
  const english = element.getAttribute(name);
  if (english === null || element.closest(foreign) !== null) {
    return;
  }
  // The title of a tab is the name of its operation, all other attributes are words.
  const chinese = name === 'title' && element.matches(nameplates) ? nameFor(english) : wordFor(english);
  if (chinese !== undefined) {
    element.setAttribute(name, chinese);
  }
}
