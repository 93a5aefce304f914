import {rememberChoice} from './choice';
import {isComposing} from './composition';
import type {StockResult} from '@site/src/shared/search/stock-result';
import {createList, createOptions, createSeeAllOption} from './list';

/** Where the results of search-local's bar come from, and its link to the search page. */
type Dataset = {
  source: (query: string, callback: (results: StockResult[]) => void) => unknown;
  templates: {
    footer: (context: {query: string; isEmpty: boolean}) => HTMLElement | undefined;
  };
};

type EventName = 'autocomplete:selected' | 'autocomplete:closed';
type Handler = (event: undefined, result: StockResult) => void;

/** What search-local's bar uses of autocomplete.js. */
type AutoComplete = {
  on: (name: EventName, handler: Handler) => AutoComplete;
  autocomplete: {
    open: () => void;
    close: () => void;
    setVal: (value: string) => void;
    destroy: () => void;
  };
};

/** Whether a query is long enough to search while it is typed; one Han character says much. */
function isLongEnough(query: string): boolean {
  return /\p{Script=Han}/u.test(query) || Array.from(query).length >= 2;
}

let lists = 0;

/** The list of results below a search field: a combobox that leaves its input where it is. */
class ResultList implements AutoComplete {
  readonly autocomplete = {
    open: (): void => {
      this.refresh();
    },
    close: (): void => {
      this.hide();
      this.handlers.get('autocomplete:closed')?.(undefined, {} as StockResult);
    },
    setVal: (value: string): void => {
      this.input.value = value;
      this.refresh();
    },
    destroy: (): void => {
      this.listening.abort();
      this.list.remove();
    },
  };

  private readonly handlers = new Map<EventName, Handler>();
  private readonly listening = new AbortController();
  private readonly list: HTMLElement;
  private options: HTMLElement[] = [];
  private results: StockResult[] = [];
  /** The query that {@link results} answer. */
  private answered = '';
  private selected = 0;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly dataset: Dataset,
  ) {
    lists += 1;
    this.list = createList(`search-list-${lists}`);
    input.closest('[role="search"]')?.querySelector('[data-search-list]')?.append(this.list);
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', this.list.id);
    input.setAttribute('autocapitalize', 'off');
    input.autocomplete = 'off';
    input.enterKeyHint = 'search';
    input.spellcheck = false;
    const {signal} = this.listening;
    const refresh = (): void => {
      this.refresh();
    };
    const hide = (): void => {
      this.hide();
    };
    input.addEventListener('input', refresh, {signal});
    input.addEventListener('focus', refresh, {signal});
    input.addEventListener('blur', hide, {signal});
    input.addEventListener(
      'keydown',
      (event) => {
        this.handleKey(event);
      },
      {signal},
    );
    // A press on the list must not take the focus from the field.
    this.list.addEventListener(
      'mousedown',
      (event) => {
        event.preventDefault();
      },
      {signal},
    );
    this.list.addEventListener(
      'mousemove',
      (event) => {
        this.select(this.optionAt(event));
      },
      {signal},
    );
    for (const name of ['click', 'auxclick'] as const) {
      this.list.addEventListener(
        name,
        (event) => {
          this.handleClick(event);
        },
        {signal},
      );
    }
  }

  on(name: EventName, handler: Handler): this {
    this.handlers.set(name, handler);
    return this;
  }

  private get query(): string {
    return this.input.value.trim();
  }

  private get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** Shows what the text in the field finds, as soon as that is known. */
  private refresh(): void {
    const {query} = this;
    if (!isLongEnough(query)) {
      this.hide();
      return;
    }
    this.dataset.source(query, (results) => {
      const isWanted =
        query === this.query &&
        document.activeElement === this.input &&
        !(this.isOpen && query === this.answered);
      if (isWanted) {
        this.show(query, results);
      }
    });
  }

  private show(query: string, results: StockResult[]): void {
    this.answered = query;
    this.results = results;
    if (results.length === 0) {
      this.hide();
      return;
    }
    const seeAll = createSeeAllOption(this.list.id, this.seeAllLink?.textContent ?? '');
    this.options = [
      ...createOptions(
        this.list.id,
        results.map(({hit}) => hit),
      ),
      seeAll,
    ];
    this.list.replaceChildren(...this.options);
    this.list.scrollTop = 0;
    this.list.hidden = false;
    this.input.ariaExpanded = 'true';
    this.select(0);
  }

  private hide(): void {
    this.list.hidden = true;
    this.input.ariaExpanded = 'false';
    this.input.removeAttribute('aria-activedescendant');
  }

  private select(index: number): void {
    const option = this.options[index];
    if (!option) {
      return;
    }
    this.selected = index;
    for (const other of this.options) {
      other.ariaSelected = String(other === option);
    }
    this.input.setAttribute('aria-activedescendant', option.id);
  }

  private handleKey(event: KeyboardEvent): void {
    if (isComposing(event)) {
      return;
    }
    const inNewTab = event.ctrlKey || event.metaKey;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (this.isOpen) {
        const {length} = this.options;
        this.select((this.selected + step + length) % length);
        this.options[this.selected]?.scrollIntoView({block: 'nearest'});
      } else {
        this.refresh();
      }
    } else if (event.key === 'Enter' && this.query) {
      event.preventDefault();
      // A list that answers an earlier text is not what the reader means.
      const isCurrent = this.isOpen && this.answered === this.query;
      this.choose(isCurrent ? this.selected : this.results.length, inNewTab);
    }
  }

  private handleClick(event: MouseEvent): void {
    const index = this.optionAt(event);
    // Neither a click beside the options nor one by the right button.
    if (index >= 0 && event.button < 2) {
      event.preventDefault();
      this.choose(index, event.ctrlKey || event.metaKey || event.button === 1);
    }
  }

  private optionAt({target}: Event): number {
    return this.options.findIndex((option) => option.contains(target as Node));
  }

  /** Opens a result, or the search page for the place after the last one. */
  private choose(index: number, inNewTab: boolean): void {
    const result = this.results[index];
    const link = this.seeAllLink;
    const address = result ? `${result.hit.url}#${result.hit.id}` : link?.href;
    if (inNewTab) {
      window.open(address, '_blank', 'noopener');
    } else if (result) {
      rememberChoice(result.hit);
      this.hide();
      this.handlers.get('autocomplete:selected')?.(undefined, result);
    } else {
      this.hide();
      link?.click();
    }
  }

  /** search-local's own link to the search page, for the text in the field. */
  private get seeAllLink(): HTMLAnchorElement | null | undefined {
    return this.dataset.templates.footer({query: this.query, isEmpty: false})?.querySelector('a');
  }
}

/**
 * Takes the place of autocomplete.js below search-local's bar, which moves the input and is not
 * accessible: the same interface, as far as the bar uses it.
 */
export default function autoComplete(
  input: HTMLInputElement,
  _options: unknown,
  [dataset]: [Dataset],
): AutoComplete {
  return new ResultList(input, dataset);
}
