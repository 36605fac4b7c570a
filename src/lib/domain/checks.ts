/** Figures that cannot be right: one shape per code. Nothing is corrected; readings are offered. */
import type { Day, Month } from './calendar';
import type { CurrencyCode } from './money';
import type { ImpliedRate } from './implied-rate';
import type { RateUsed } from './rates';
import type { Reading } from './reading';

export type Severity = 'high' | 'medium' | 'low';

export type Check = { readonly severity: Severity } & (
	| { readonly code: 'implied-rate'; readonly sourceId: number; readonly implied: ImpliedRate }
	| { readonly code: 'period-outside-parent'; readonly sourceId: number; readonly planId: number }
	| {
			readonly code: 'uncertain-end';
			/** Kind of program whose losses move. */
			readonly kind: string;
			readonly sourceIds: readonly number[];
			readonly programIds: readonly number[];
			readonly days: readonly {
				readonly programId: number;
				readonly reading: Reading;
				readonly day: Day | null;
			}[];
	  }
	| { readonly code: 'overlap'; readonly sourceIds: readonly [number, number] }
	| { readonly code: 'dates'; readonly sourceId: number; readonly signed: Day; readonly start: Day }
	| {
			readonly code: 'rate-missing';
			readonly currency: CurrencyCode;
			readonly from: Month;
			readonly to: Month;
	  }
	| { readonly code: 'rates-old'; readonly newest: RateUsed; readonly ageDays: number }
);
