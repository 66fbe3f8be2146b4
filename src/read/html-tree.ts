// In: the source of a page. Out: its tree as the HTML standard builds it, or the cap that it ran into.
// parse5 builds into the small nodes below by a tree adapter, for two reasons: every text keeps the exact stretch of
// source it came from (parse5's own tree joins texts that lie apart in the source), and the caps of law 7 act while the
// tree grows, so a page of 100,000 nested elements stops at the 513th and never costs its memory.
import { html, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import type { Caps } from './caps.ts';

export interface HtmlElement {
  readonly kind: 'element';
  readonly tag: string;
  readonly namespace: html.NS;
  readonly attributes: { name: string; value: string }[];
  readonly children: HtmlNode[];
  parent: HtmlParent | null;
  /** Of `template` elements: never read. */
  content: HtmlRoot | null;
}

export interface HtmlText {
  readonly kind: 'text';
  value: string;
  /** Where in the source the characters of `value` stand, references and line ends as written. */
  sourceStart: number;
  sourceEnd: number;
  parent: HtmlParent | null;
}

export interface HtmlRoot {
  readonly kind: 'root';
  readonly children: HtmlNode[];
  mode: html.DOCUMENT_MODE;
  parent: null;
}

/** Comments and document types: kept as places only. */
interface HtmlOther {
  readonly kind: 'other';
  parent: HtmlParent | null;
}

export type HtmlParent = HtmlElement | HtmlRoot;
export type HtmlNode = HtmlElement | HtmlText | HtmlOther;

export interface HtmlCapReached {
  readonly rule: 'html-too-deep' | 'html-too-many-nodes' | 'html-too-many-attributes' | 'html-too-slow';
  readonly reason: string;
}

/** Nodes between two looks at the clock. */
const CLOCK_EVERY = 512;

/** The tree of `source`, or the cap that stopped it. `now` gives milliseconds; only the time cap depends on it. */
export function parseHtml(
  source: string,
  caps: Caps,
  now: () => number = () => performance.now(),
): HtmlRoot | HtmlCapReached {
  try {
    return parse<HtmlMap>(source, { sourceCodeLocationInfo: true, treeAdapter: createAdapter(caps, now) });
  } catch (error) {
    if (error instanceof CapSignal) return error.reached;
    throw error;
  }
}

/** The value of an attribute, or null. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  for (const attribute of element.attributes) if (attribute.name === name) return attribute.value;
  return null;
}

/** Leaves the parser from inside the adapter; never leaves this file. */
class CapSignal extends Error {
  readonly reached: HtmlCapReached;
  constructor(rule: HtmlCapReached['rule'], reason: string) {
    super(reason);
    this.reached = { rule, reason };
  }
}

type HtmlMap = TreeAdapterTypeMap<
  HtmlNode | HtmlRoot,
  HtmlParent,
  HtmlNode,
  HtmlRoot,
  HtmlRoot,
  HtmlElement,
  HtmlOther,
  HtmlText,
  HtmlElement,
  HtmlOther
>;

function createAdapter(caps: Caps, now: () => number): TreeAdapter<HtmlMap> {
  const deadline = now() + caps.htmlMilliseconds;
  let nodes = 0;
  let depth = 0;

  const count = (): void => {
    if (++nodes > caps.htmlNodes)
      throw new CapSignal('html-too-many-nodes', `the page has more than ${caps.htmlNodes} elements and texts`);
    if (nodes % CLOCK_EVERY === 0 && now() > deadline)
      throw new CapSignal('html-too-slow', `parsing the page took more than ${caps.htmlMilliseconds} ms`);
  };
  const createRoot = (): HtmlRoot => ({ kind: 'root', children: [], mode: html.DOCUMENT_MODE.NO_QUIRKS, parent: null });
  const createOther = (): HtmlOther => {
    count();
    return { kind: 'other', parent: null };
  };
  const createTextNode = (value: string): HtmlText => {
    count();
    return { kind: 'text', value, sourceStart: -1, sourceEnd: -1, parent: null };
  };
  const appendChild = (parent: HtmlParent, node: HtmlNode): void => {
    parent.children.push(node);
    node.parent = parent;
  };
  // The parser moves and inserts near the end, so that is where a child is looked for first.
  const insertBefore = (parent: HtmlParent, node: HtmlNode, reference: HtmlNode): void => {
    parent.children.splice(parent.children.lastIndexOf(reference), 0, node);
    node.parent = parent;
  };

  return {
    createDocument: createRoot,
    createDocumentFragment: createRoot,
    createElement(tag, namespace, attributes) {
      count();
      if (attributes.length > caps.htmlAttributes)
        throw new CapSignal('html-too-many-attributes', `an element has more than ${caps.htmlAttributes} attributes`);
      return { kind: 'element', tag, namespace, attributes, children: [], parent: null, content: null };
    },
    createCommentNode: createOther,
    createTextNode,
    appendChild,
    insertBefore,
    detachNode(node) {
      const siblings = node.parent?.children;
      if (siblings) siblings.splice(siblings.lastIndexOf(node), 1);
      node.parent = null;
    },
    // A text of its own until its place in the source is known: see setNodeSourceCodeLocation.
    insertText: (parent, text) => appendChild(parent, createTextNode(text)),
    insertTextBefore: (parent, text, reference) => insertBefore(parent, createTextNode(text), reference),
    /** A second `<html>` or `<body>` tag: its attributes are added, as far as the cap reaches. */
    adoptAttributes(recipient, attributes) {
      for (const attribute of attributes) {
        count();
        if (recipient.attributes.length >= caps.htmlAttributes)
          throw new CapSignal('html-too-many-attributes', `an element has more than ${caps.htmlAttributes} attributes`);
        if (attributeOf(recipient, attribute.name) === null) recipient.attributes.push(attribute);
      }
    },
    onItemPush() {
      if (++depth > caps.htmlDepth)
        throw new CapSignal('html-too-deep', `elements are nested more than ${caps.htmlDepth} deep`);
    },
    onItemPop() {
      depth--;
    },
    setNodeSourceCodeLocation(node, location) {
      if (node.kind !== 'text' || !location) return;
      // The parser gives words and blanks one by one; those that touch in the source become one text.
      const siblings = node.parent!.children;
      const before = siblings.at(-1) === node ? siblings.at(-2) : undefined;
      if (before?.kind === 'text' && before.sourceEnd === location.startOffset) {
        before.value += node.value;
        before.sourceEnd = location.endOffset;
        siblings.pop();
        nodes--;
        return;
      }
      node.sourceStart = location.startOffset;
      node.sourceEnd = location.endOffset;
    },
    updateNodeSourceCodeLocation() {},
    getNodeSourceCodeLocation: () => null,
    getFirstChild: (parent) => parent.children[0] ?? null,
    getChildNodes: (parent) => parent.children,
    getParentNode: (node) => node.parent,
    getAttrList: (element) => element.attributes,
    getTagName: (element) => element.tag,
    getNamespaceURI: (element) => element.namespace,
    getTextNodeContent: (text) => text.value,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    setDocumentType: () => {},
    setDocumentMode(root, mode) {
      root.mode = mode;
    },
    getDocumentMode: (root) => root.mode,
    setTemplateContent(template, content) {
      template.content = content;
    },
    getTemplateContent: (template) => template.content!,
    isTextNode: (node): node is HtmlText => node.kind === 'text',
    isElementNode: (node): node is HtmlElement => node.kind === 'element',
    isCommentNode: (node): node is HtmlOther => node.kind === 'other',
    isDocumentTypeNode: (node): node is HtmlOther => node.kind === 'other',
  };
}
