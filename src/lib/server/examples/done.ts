import type { Changed } from '../history/change';

/**
 * The new record's id, where a refusal would be a fault of the program and not of a person.
 * @throws Error naming the refusal
 */
export function done<T, Refusal>(changed: Changed<T, Refusal>): number {
	if (changed.state !== 'done') throw new Error(`not recorded: ${JSON.stringify(changed)}`);
	return changed.id;
}
