// A chart as it is drawn in, a picture that stands alone out: styles inlined, with a caption that says what is counted.

/** What styles sheets say of a mark, as attributes that every program that reads SVG knows. */
const PROPERTIES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing'],
  ...['text-anchor', 'dominant-baseline', 'paint-order', 'visibility'],
];
const KEPT = new Set([
  ...['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'd', 'points', 'width', 'height'],
  ...[
    'transform',
    'viewBox',
    'preserveAspectRatio',
    'id',
    'offset',
    'gradientUnits',
    'patternUnits',
    'clip-path',
    'marker-end',
  ],
]);
const NAMESPACE = 'http://www.w3.org/2000/svg';
const CAPTION_SIZE = 12;
const LINE = 17;
/** Width of a letter of the caption, in parts of its size: a little wide, so that no line is cut. */
const LETTER = 0.56;
const EDGE = 8;

/** `chart` as an SVG document with `caption` below it. It carries no script, link or class. */
export function svgOf(chart: SVGSVGElement, caption: string): string {
  const { width, height } = chart.getBoundingClientRect();
  const lines = wrap(caption, Math.floor((width - 2 * EDGE) / (CAPTION_SIZE * LETTER)));
  const total = height + EDGE + lines.length * LINE + EDGE;
  const picture = document.createElementNS(NAMESPACE, 'svg');
  for (const [name, value] of Object.entries({ width, height: total, viewBox: `0 0 ${width} ${total}`, role: 'img' }))
    picture.setAttribute(name, String(value));
  const title = document.createElementNS(NAMESPACE, 'title');
  title.textContent = caption;
  const page = getComputedStyle(document.body);
  picture.append(title, shape('rect', { width, height: total, fill: page.backgroundColor }));
  const body = document.createElementNS(NAMESPACE, 'g');
  for (const child of chart.children) body.append(...copyOf(child));
  picture.append(body);
  for (const [index, words] of lines.entries()) {
    const line = shape('text', { x: EDGE, y: height + EDGE + CAPTION_SIZE + index * LINE, fill: page.color });
    line.setAttribute('font-family', page.fontFamily);
    line.setAttribute('font-size', `${CAPTION_SIZE}px`);
    line.textContent = words;
    picture.append(line);
  }
  return new XMLSerializer().serializeToString(picture);
}

/** `svg` drawn at `scale` pixels to one of the page. Throws where the browser cannot draw it. */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.naturalWidth * scale);
    canvas.height = Math.ceil(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Nothing for what is not shown; a link becomes a group, since its address means nothing outside the page. */
function copyOf(element: Element): Element[] {
  const style = getComputedStyle(element);
  if (style.display === 'none') return [];
  const isLink = element.localName === 'a';
  const copy = document.createElementNS(NAMESPACE, isLink ? 'g' : element.localName);
  for (const { name, value } of element.attributes) if (KEPT.has(name)) copy.setAttribute(name, value);
  if (element.localName !== 'title')
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property);
      if (value && value !== 'normal' && value !== 'auto') copy.setAttribute(property, value);
    }
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(...copyOf(child));
    else if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
  }
  return [copy];
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

/** Lines of at most `most` characters; a longer word stands alone. */
export function wrap(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
