const months = Array.from({ length: 24 }, (_, month) => month);

export function load() {
	return {
		rows: Array.from({ length: 100 }, (_, row) => ({
			name: `Program ${row + 1}`,
			months: months.map((month) => `${(row * 37 + month * 11) % 100} %`)
		}))
	};
}
