// Rules that every page keeps, checked in the page itself. Each function returns what breaks it, empty if nothing does.

/** Controls without a name, images without a text, ids given twice, headings that skip a level, tables without headers. */
export const structureOffences = (page) => page.evaluate(() => {
  const isShown = (element) => element.checkVisibility() && !element.closest('[aria-hidden=true]');
  const nameOf = (element) => (element.getAttribute('aria-label') ?? '').trim()
    || [...(element.labels ?? [])].map((label) => label.innerText).join('').trim() || element.innerText?.trim() || '';
  const markup = (element) => element.outerHTML.slice(0, 100);
  const offences = [];
  for (const control of document.querySelectorAll('a, button, input, select, textarea, summary')) {
    if (isShown(control) && nameOf(control) === '') offences.push(`no name: ${markup(control)}`);
  }
  for (const image of document.querySelectorAll('img, [role=img], canvas')) {
    const named = image.closest('[role=img][aria-label]') ?? image;
    if (!(named.getAttribute('alt') ?? named.getAttribute('aria-label'))?.trim()) offences.push(`no text: ${markup(image)}`);
  }
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) offences.push(`id twice: ${id}`);
  for (const label of document.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
    const wanted = label.getAttribute('aria-labelledby') ?? label.getAttribute('aria-describedby');
    if (!document.getElementById(wanted)) offences.push(`points nowhere: ${markup(label)}`);
  }
  const levels = [...document.querySelectorAll('h1, h2, h3, h4')].filter(isShown).map((heading) => Number(heading.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) offences.push(`h1 ${levels.filter((level) => level === 1).length} times`);
  levels.forEach((level, index) => { if (index > 0 && level > levels[index - 1] + 1) offences.push(`heading skips to h${level}`); });
  for (const table of document.querySelectorAll('table')) {
    if (table.querySelectorAll('thead th[scope=col]').length === 0) offences.push(`no column headers: ${markup(table)}`);
  }
  if (document.querySelectorAll('main').length !== 1) offences.push('not one main');
  return offences;
});

/** Texts whose contrast is under WCAG 2.2 AA: 4.5, or 3 where large. Disabled controls are exempt. */
export const contrastOffences = (page) => page.evaluate(() => {
  const parse = (colour) => colour.match(/[\d.]+/g).map(Number);
  const over = ([r, g, b, a = 1], under) => [r, g, b].map((channel, index) => channel * a + under[index] * (1 - a));
  const backgroundOf = (element) => {
    if (element === null) return [255, 255, 255];
    const own = parse(getComputedStyle(element).backgroundColor);
    return (own[3] ?? 1) === 1 ? own.slice(0, 3) : over(own, backgroundOf(element.parentElement));
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((channel) => channel / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const offences = new Set();
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (texts.currentNode.data.trim() === '' || !element.checkVisibility() || element.closest('button:disabled, noscript')) continue;
    const style = getComputedStyle(element);
    const background = backgroundOf(element);
    const [light, dark] = [luminance(over(parse(style.color), background)), luminance(background)].sort((one, other) => other - one);
    const ratio = (light + 0.05) / (dark + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) offences.add(`${ratio.toFixed(2)}: ${element.innerText.slice(0, 30)}`);
  }
  return [...offences];
});

/** Controls smaller than 24 pixels either way (WCAG 2.2, 2.5.8); links in running text are exempt. */
export const targetOffences = (page) => page.evaluate(() => [...document.querySelectorAll('button, select, input, summary, nav a')]
  .filter((control) => control.checkVisibility() && control.type !== 'checkbox')
  .map((control) => [control, control.getBoundingClientRect()])
  .filter(([control, box]) => !control.closest('.trail') && box.height > 0 && (box.width < 24 || box.height < 24))
  .map(([control, box]) => `${Math.round(box.width)}x${Math.round(box.height)}: ${control.innerText}`));
