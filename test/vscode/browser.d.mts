import type { BrowserContext, Page } from 'playwright-core';

export function openBrowser(state: string): Promise<{ context: BrowserContext; page: Page }>;
