import { themes, type Theme } from '$lib/server/accounts/account';

export const themeCookie = 'tirek-theme';

/** Null: as the device has it. */
export function asTheme(text: string | undefined): Theme | null {
	return themes.find((theme) => theme === text) ?? null;
}
