/** The words that every section of the text report says in one language: names, days, amounts. */
import type { Facts, Language, Name } from '$lib/domain/facts';
import { match, type Figure } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import type { RateUsed } from '$lib/domain/rates';
import type { Report, Total } from '$lib/domain/report';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatPercent, formatRate } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';

export class Speech {
	readonly locale: { readonly locale: Language };
	readonly #names: ReadonlyMap<number, Name>;

	constructor(
		readonly report: Report,
		facts: Facts,
		readonly language: Language
	) {
		this.locale = { locale: language };
		this.#names = new Map(facts.programs.map(({ id, name }) => [id, name]));
	}

	day(day: string): string {
		return formatDay(day, this.language);
	}

	name(name: Name): string {
		return nameIn(name, this.language).text;
	}

	program(id: number): string {
		const name = this.#names.get(id);
		if (!name) throw new Error(`the report names program ${id}, which the facts do not hold`);
		return this.name(name);
	}

	source(id: number): string {
		const source = this.report.sources.get(id);
		if (!source) throw new Error(`the report names source ${id}, which it does not hold`);
		return this.name(source.name);
	}

	money(minor: number): string {
		return formatMoney(money(this.report.question.lens, minor), this.language);
	}

	amount(figure: Figure<number>): string {
		return match(figure, {
			known: (minor) => this.money(minor),
			undisclosed: () => m.report_amount_unknown({}, this.locale),
			missing: () => m.report_no_rate({}, this.locale)
		});
	}

	total(total: Total): string {
		const unknown = total.undisclosed.length;
		if (total.minor === 0 && unknown > 0) return m.report_amount_unknown({}, this.locale);
		const amount = `${total.assumed ? '≈ ' : ''}${this.money(total.minor)}`;
		return unknown === 0
			? amount
			: m.report_undisclosed_more({ amount, count: unknown }, this.locale);
	}

	percent(figure: Figure<number>): string {
		return match(figure, {
			known: (value) => formatPercent(value, this.language),
			undisclosed: () => m.report_unknown({}, this.locale),
			missing: () => m.report_unknown({}, this.locale)
		});
	}

	rate(rate: RateUsed): string {
		const words = rate.assumed ? m.report_rate_assumed : m.report_rate_used;
		const given = {
			rate: `${formatRate(rate.micros, this.language)} ₸/${rate.currency}`,
			day: this.day(rate.day),
			origin: rate.origin
		};
		return words(given, this.locale);
	}
}

/** A section: its title in capitals, its lines indented. */
export function section(say: Speech, title: string, lines: readonly string[]): string[] {
	return [title.toLocaleUpperCase(say.language), ...lines.map((line) => `  ${line}`)];
}
