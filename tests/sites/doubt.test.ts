import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../lib/sites/conclude/doubt.ts';
import { fixtureOf, readFixture } from './fixtures.ts';

function doubtOn(site: string, name: string) {
  const detection = readFixture(fixtureOf(site, name));
  return detection.kind === 'people' ? doubtIn(detection) : detection.kind;
}

describe('whoever a page is about is doubted', () => {
  it.each([
    ['gmail', 'disagreeing-address', 'differs'],
    ['roundcube', 'other-address-in-name-classic', 'differs'],
    ['x', 'post-renamed-boxes', 'differs'],
    ['x', 'profile-title-only', 'little'],
  ] as const)('%s/%s: %s', (site, name, doubt) => {
    expect(doubtOn(site, name)).toBe(doubt);
  });
});

describe('nobody is doubted', () => {
  it.each([
    ['gmail', 'thread'],
    ['gmail', 'several-senders'],
    ['gmail', 'via-list'],
    ['outlook', 'conversation'],
    ['outlook', 'name-only'],
    ['roundcube', 'message-elastic'],
    ['roundcube', 'sent-to-several-larry'],
    ['conversejs', 'chat'],
    ['whatsapp', 'chat-unsaved-number'],
    ['whatsapp', 'chat-2026'],
    ['linkedin', 'profile-2026'],
    ['x', 'profile'],
    ['x', 'post'],
  ])('on %s/%s', (site, name) => {
    expect(doubtOn(site, name)).toBeUndefined();
  });
});
