/** Phrases that the server hands to an element, in the reader's language. The keys are those of src/main/resources/words. */
export class Words {
  private readonly plural: Intl.PluralRules;
  private readonly number: Intl.NumberFormat;
  private readonly date: Intl.DateTimeFormat;

  readonly language: string;
  private readonly phrases: Readonly<Record<string, string>>;

  constructor(language: string, phrases: Readonly<Record<string, string>>) {
    this.language = language;
    this.phrases = phrases;
    this.plural = new Intl.PluralRules(language);
    this.number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    this.date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  }

  /** A phrase with its gaps filled; its key where there is none, so that nothing is lost without a sign. */
  say(key: string, ...values: (string | number)[]): string {
    const phrase = this.phrases[key] ?? key;
    return phrase.replace(/\{(\d)\}/g, (gap, at: string) => {
      const value = values[Number(at)];
      return value === undefined ? gap : typeof value === 'number' ? this.number.format(value) : value;
    });
  }

  /** A phrase of which there is a form for each plural category. */
  count(key: string, number: number): string {
    return this.say(`${key}.${this.plural.select(number)}`, number);
  }

  /** A name in the reader's language where there is one, else as it is. */
  name(key: string, name: string): string {
    return this.phrases[key] ?? name;
  }

  /** A day YYYY-MM-DD as readers write it. */
  day(iso: string): string {
    if (Intl.DateTimeFormat.supportedLocalesOf(this.language).length > 0) {
      return this.date.format(new Date(`${iso}T00:00:00Z`));
    }
    // Not every browser knows every language.
    const [year, month, day] = iso.split('-');
    return this.say('date', String(Number(day)), String(Number(month)), year);
  }
}

export const SILENT = new Words('en', {});
