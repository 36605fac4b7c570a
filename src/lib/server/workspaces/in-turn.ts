/** Runs tasks one after the other, in the order in which they came. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

export function inTurn(): InTurn {
	let last: Promise<unknown> = Promise.resolve();
	return (task) => {
		const run = last.then(task, task);
		last = run;
		return run;
	};
}
