/** The grid of a need while it is typed: rows and columns are added and taken away, nothing is lost. */
import { addToMonth } from '$lib/domain/calendar';
import { readMonth } from '$lib/server/forms/month';
import { mostLines, mostPeriods } from '$lib/server/programs/need-grid-input';
import type { Typed } from './typed.server';

export function withLine(typed: Typed): Typed {
	return { ...typed, lines: String(Math.min(countOf(typed, 'lines') + 1, mostLines)) };
}

/** The new column goes on for a year from where the last one ends. */
export function withPeriod(typed: Typed): Typed {
	const count = countOf(typed, 'periods');
	if (count >= mostPeriods) return typed;
	const last = readMonth(typed[`to-${count - 1}`] ?? '');
	const months =
		last === null
			? {}
			: { [`from-${count}`]: addToMonth(last, 1), [`to-${count}`]: addToMonth(last, 12) };
	return { ...typed, ...months, periods: String(count + 1) };
}

/** @param what `line-2` or `period-1`, as the button says; anything else takes nothing away */
export function without(typed: Typed, what: string): Typed {
	const [, side, number] = /^(line|period)-(\d{1,2})$/.exec(what) ?? [];
	const count = side === undefined ? 0 : countOf(typed, `${side}s`);
	if (count < 2 || Number(number) >= count) return typed;
	const gone = Number(number);
	const kept = Object.entries(typed).flatMap(([field, value]) => {
		const moved = movedField(field, side ?? '', gone);
		return moved === null ? [] : [[moved, value] as const];
	});
	return { ...Object.fromEntries(kept), [`${side}s`]: String(count - 1) };
}

export function countOf(typed: Typed, field: string): number {
	const text = typed[field] ?? '';
	return /^\d{1,2}$/.test(text) ? Number(text) : 0;
}

/** Where the field stands after its row or column has gone; null where it went with it. */
function movedField(field: string, side: string, gone: number): string | null {
	const [, name, first = '', second] = /^(line|from|to|cell)-(\d+)(?:-(\d+))?$/.exec(field) ?? [];
	const atRow = side === 'line';
	if (name === undefined || (name !== 'cell' && (name === 'line') !== atRow)) return field;
	const own = Number(name === 'cell' && !atRow ? second : first);
	if (own === gone) return null;
	const now = own > gone ? own - 1 : own;
	if (name !== 'cell') return `${name}-${now}`;
	return atRow ? `cell-${now}-${second}` : `cell-${first}-${now}`;
}
