/** What a source's restrictions let its money pay for, and which of them an allocation would break. */
import type { Restriction } from '../agreement';
import type { Allocation, Name, Program, Source } from '../facts';
import { languages } from '../facts';
import { multiplyDivide } from '../rounding';

/** A part of money, exact: `part` of `of`; `of` is above zero. */
export interface Part {
	readonly part: number;
	readonly of: number;
}

export const all: Part = { part: 1, of: 1 };
export const none: Part = { part: 0, of: 1 };

/** A source with its restrictions and with all that is allocated of it. */
export interface Restricted {
	readonly source: Pick<Source, 'amount'>;
	readonly rules: readonly Restriction[];
	readonly allocations: readonly Pick<Allocation, 'id' | 'line' | 'amount'>[];
}

type Share = Pick<Allocation, 'id' | 'line' | 'amount'>;

/** Two spellings of one budget line: case and outer spaces aside. */
export function sameLine(one: string, other: string): boolean {
	return bare(one) === bare(other);
}

/** The part of an allocation's money that may pay for a budget line of a program, at any time. */
export function payableTo(
	line: string,
	share: Share,
	program: Pick<Program, 'region'>,
	restricted: Restricted
): Part {
	const { rules } = restricted;
	if (outsideRegions(program, rules).length > 0 || closedTo(line, rules).length > 0) return none;
	const caps = rules
		.filter((rule) => rule.rule === 'line_at_most' && isAbout(rule, line))
		.map(({ atMost }) => atMost ?? 0);
	return caps.length === 0 ? all : partWithin(line, Math.min(...caps), share, restricted);
}

/** The rules that an allocation would break, in their order; the line's cap counts all allocations. */
export function brokenRules(
	share: Share,
	program: Pick<Program, 'region'>,
	{ source, rules, allocations }: Restricted
): Restriction[] {
	const { line } = share;
	const regions = outsideRegions(program, rules);
	if (line === null) return regions;
	const others = allocations.filter(({ id }) => id !== share.id);
	const given = allocatedTo(line, [...others, share]);
	const over = rules.filter(
		(rule) =>
			rule.rule === 'line_at_most' &&
			isAbout(rule, line) &&
			source.amount.state === 'known' &&
			given > multiplyDivide(source.amount.value.minor, rule.atMost ?? 0, wholeInBasisPoints)
	);
	const broken = [...regions, ...closedTo(line, rules), ...over];
	return rules.filter((rule) => broken.includes(rule));
}

const wholeInBasisPoints = 10_000;

/** Several rules of one region each name the regions together; a region nobody recorded breaks none. */
function outsideRegions({ region }: Pick<Program, 'region'>, rules: readonly Restriction[]) {
	const regional = rules.filter(({ rule }) => rule === 'region_only');
	if (region === null) return [];
	return regional.some((rule) => isCalled(region, rule.region ?? '')) ? [] : regional;
}

/** The rules that keep the money from a line. Several `line_only` rules name the lines together. */
function closedTo(line: string, rules: readonly Restriction[]): Restriction[] {
	const excluded = rules.filter((rule) => rule.rule === 'line_excluded' && isAbout(rule, line));
	const only = rules.filter(({ rule }) => rule === 'line_only');
	return only.some((rule) => isAbout(rule, line)) ? excluded : [...excluded, ...only];
}

/**
 * A cap is of the source's amount. What is allocated to the line itself uses it first; what is left
 * of it is shared by the allocations that name no line, in proportion.
 */
function partWithin(
	line: string,
	atMost: number,
	{ line: own }: Share,
	{ source, allocations }: Restricted
): Part {
	if (source.amount.state !== 'known') return all;
	const cap = multiplyDivide(source.amount.value.minor, atMost, wholeInBasisPoints);
	const named = allocatedTo(line, allocations);
	if (own !== null && sameLine(own, line)) return within(cap, named);
	const free = allocations.filter((allocation) => allocation.line === null);
	return within(Math.max(0, cap - named), sum(free));
}

function within(cap: number, given: number): Part {
	return given > cap ? { part: cap, of: given } : all;
}

function allocatedTo(line: string, allocations: readonly Share[]): number {
	return sum(allocations.filter((one) => one.line !== null && sameLine(one.line, line)));
}

function sum(allocations: readonly Share[]): number {
	return allocations.reduce(
		(total, { amount }) => total + (amount.state === 'known' ? amount.value.minor : 0),
		0
	);
}

function isAbout({ line }: Restriction, other: string): boolean {
	return line !== null && sameLine(line, other);
}

function isCalled(name: Name, text: string): boolean {
	return languages.some((language) => bare(name[language] ?? '') === bare(text));
}

function bare(text: string): string {
	return text.trim().toLowerCase();
}
