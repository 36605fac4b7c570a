/** Why a figure cannot be told although it should be there. */
export type MissingReason = 'no-rate' | 'not-recorded' | 'not-laid-in-time' | 'out-of-range';

export interface Known<T> {
	readonly state: 'known';
	readonly value: T;
}

/** The figure exists and nobody tells it. Never 0, never 1. */
export interface Undisclosed {
	readonly state: 'undisclosed';
}

export interface Missing {
	readonly state: 'missing';
	readonly reason: MissingReason;
}

/** A value from the database to the screen: known, undisclosed, or missing with its reason. */
export type Figure<T> = Known<T> | Undisclosed | Missing;

export const undisclosed: Undisclosed = { state: 'undisclosed' };

export function known<T>(value: T): Known<T> {
	return { state: 'known', value };
}

export function missing(reason: MissingReason): Missing {
	return { state: 'missing', reason };
}

/** The one way to look inside a figure: all three answers must be given. */
export function match<T, R>(
	figure: Figure<T>,
	cases: {
		known: (value: T) => R;
		undisclosed: () => R;
		missing: (reason: MissingReason) => R;
	}
): R {
	switch (figure.state) {
		case 'known':
			return cases.known(figure.value);
		case 'undisclosed':
			return cases.undisclosed();
		case 'missing':
			return cases.missing(figure.reason);
	}
}

/** Applies a calculation to a known value; the two absences pass through untouched. */
export function mapFigure<T, R>(figure: Figure<T>, change: (value: T) => R): Figure<R> {
	return match<T, Figure<R>>(figure, {
		known: (value) => known(change(value)),
		undisclosed: () => undisclosed,
		missing
	});
}
