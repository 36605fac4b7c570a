/** Money of each origin. */
import type { Origin } from './facts';
import type { Total } from './report';

export type ByOrigin = Readonly<Record<Origin, Total>>;

export function mapOrigins<T>(valueOf: (origin: Origin) => T): Readonly<Record<Origin, T>> {
	return {
		state: valueOf('state'),
		domestic: valueOf('domestic'),
		foreign: valueOf('foreign')
	};
}
