import type { Evaluation } from '../evaluation';
import type { Facts } from '../facts';
import type { LossesInReading, ProgramReport } from '../report';

/** What the checks look at: the facts, and what they were worked out to under the question. */
export interface Checked {
	readonly facts: Facts;
	readonly evaluation: Evaluation;
	readonly inReadings: readonly LossesInReading[];
	readonly programs: readonly ProgramReport[];
}
