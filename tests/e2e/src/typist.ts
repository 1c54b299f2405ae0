import type { Page } from 'playwright-core';

/**
 * Seconds of the keystroke-level model (Card, Moran and Newell 1980), for somebody who types without skill: a key, pointing
 * with the mouse and pressing it, moving the hand between mouse and keyboard, and making up one's mind.
 */
const KEY = 0.28;
const POINT = 1.3;
const HAND = 0.4;
const MIND = 1.35;

/** Enters what a newcomer would, with a newcomer's keys and clicks, and counts how long these take a person. */
export class Typist {
  seconds = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Looks for something, moves the hand to the mouse, points and presses. */
  async click(role: 'link' | 'button', name: string): Promise<void> {
    this.seconds += MIND + HAND + POINT;
    await this.page.getByRole(role, { name, exact: true }).click();
  }

  /** Points at a field and moves the hand back to the keys. */
  async into(label: string, row = 0): Promise<void> {
    this.seconds += MIND + HAND + POINT + HAND;
    await this.#field(label).nth(row).click();
  }

  /** On to the next field. */
  async next(fields = 1): Promise<void> {
    this.seconds += MIND + fields * KEY;
    for (let field = 0; field < fields; field += 1) await this.page.keyboard.press('Tab');
  }

  async type(text: string): Promise<void> {
    this.seconds += text.length * KEY;
    await this.page.keyboard.type(text);
  }

  /** Types a part of a name and takes the first record that is found. */
  async pick(words: string): Promise<void> {
    await this.type(words);
    this.seconds += MIND + KEY;
    await this.page.locator('[role=option][data-highlighted]').waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** A day, by its eight digits; in which order a browser takes them is its own language's. */
  async day(label: string, day: string): Promise<void> {
    await this.into(label);
    this.seconds += 8 * KEY;
    await this.#field(label).fill(day);
  }

  /** A choice of a list, by pointing at it and at what it is to be. */
  async choose(label: string, option: string): Promise<void> {
    this.seconds += MIND + HAND + 2 * POINT + HAND;
    await this.#field(label).selectOption({ label: option });
  }

  /** A field by its label, whether it has to be filled or not. */
  #field(label: string) {
    return this.page.getByLabel(new RegExp(`^${label}(?:\\s*\\(?bắt buộc\\)?)?$`));
  }
}
