import { describe, expect, test } from 'vitest';
import { endOf, statusAt, type Act, type DocumentLife } from '../../../src/domain/lifecycle.ts';
import { notesAt } from '../../../src/domain/lifecycle/notes.ts';
import { aLife, anAct } from '../../support/lives.ts';

const IN_FORCE = { status: 'in-force', on: '2026-01-01' } as const;

describe('the status of a document at a day', () => {
  test.each<[what: string, life: Partial<DocumentLife>, day: string, status: string]>([
    ['nothing more is known', {}, '2026-11-24', 'unknown'],
    [
      'a day of effect alone does not prove force',
      { effectiveFrom: '2021-10-25' },
      '2026-11-24',
      'unknown',
    ],
    ['the day before it is issued', {}, '2021-10-24', 'not-yet'],
    ['the day before its month of issue', { issuedOn: '2021-10' }, '2021-09-30', 'not-yet'],
    ['within its month of issue', { issuedOn: '2021-10' }, '2021-10-01', 'unknown'],
    ['its day of issue is not known', { issuedOn: undefined }, '1990-01-01', 'unknown'],
    ['signed, effective later', { effectiveFrom: '2025-07-01' }, '2025-06-30', 'not-yet'],
    ['the day it takes effect', { effectiveFrom: '2025-07-01' }, '2025-07-01', 'unknown'],
    ['the last day of its own term', { expiresOn: '2025-12-31' }, '2025-12-31', 'unknown'],
    ['the day after its own term', { expiresOn: '2025-12-31' }, '2026-01-01', 'expired'],
    ['a source states that it is in force', { statedStatus: IN_FORCE }, '2026-11-24', 'in-force'],
    ['before the day of the source', { statedStatus: IN_FORCE }, '2025-12-31', 'unknown'],
    ['the eve of its replacement', { acts: [anAct()] }, '2026-07-25', 'unknown'],
    ['the day of its replacement', { acts: [anAct()] }, '2026-07-26', 'expired'],
    ['repealed', { acts: [anAct({ kind: 'repeals' })] }, '2026-07-26', 'expired'],
    [
      'replaced after a source stated its force',
      { statedStatus: IN_FORCE, acts: [anAct()] },
      '2026-11-24',
      'expired',
    ],
    [
      'replaced in part',
      { acts: [anAct({ clauses: ['dieu-5'] })] },
      '2026-07-26',
      'partly-expired',
    ],
    [
      'in force by a source, then replaced in part',
      { statedStatus: IN_FORCE, acts: [anAct({ clauses: ['dieu-5'] })] },
      '2026-11-24',
      'partly-expired',
    ],
    [
      'replaced in part, then as a whole',
      { acts: [anAct({ clauses: ['dieu-5'] }), anAct({ from: '2026-09-01' })] },
      '2026-09-01',
      'expired',
    ],
    ['suspended', { acts: [anAct({ kind: 'suspends' })] }, '2026-07-26', 'suspended'],
    [
      'stopped in part',
      { acts: [anAct({ kind: 'stops', clauses: ['dieu-5'] })] },
      '2026-07-26',
      'partly-suspended',
    ],
    [
      'suspended by a document that has ended since',
      { acts: [anAct({ kind: 'suspends', actorEndedOn: '2026-10-01' })] },
      '2026-10-01',
      'unknown',
    ],
    [
      'stated before a suspension that is over',
      { statedStatus: IN_FORCE, acts: [anAct({ kind: 'suspends', actorEndedOn: '2026-10-01' })] },
      '2026-10-01',
      'unknown',
    ],
    [
      'stated, and a suspension is still to come',
      { statedStatus: IN_FORCE, acts: [anAct({ kind: 'suspends' })] },
      '2026-07-25',
      'in-force',
    ],
    [
      'a source of the very day lifts a suspension',
      {
        statedStatus: { status: 'in-force', on: '2026-07-26' },
        acts: [anAct({ kind: 'suspends' })],
      },
      '2026-07-26',
      'in-force',
    ],
    [
      'replaced by a document that ended on the day it was to act',
      { acts: [anAct({ actorEndedOn: '2026-07-26' })] },
      '2026-07-26',
      'unknown',
    ],
    [
      'a source of a later day lifts a suspension',
      {
        statedStatus: { status: 'in-force', on: '2026-09-01' },
        acts: [anAct({ kind: 'suspends' })],
      },
      '2026-11-24',
      'in-force',
    ],
    [
      'amended',
      { statedStatus: IN_FORCE, acts: [anAct({ kind: 'amends' })] },
      '2026-11-24',
      'in-force',
    ],
    [
      'continued by a conclusion, with no newer word',
      { acts: [anAct({ kind: 'continues' })] },
      '2026-11-24',
      'unknown',
    ],
    [
      'continued after its own term',
      { expiresOn: '2025-12-31', acts: [anAct({ kind: 'continues', from: '2026-01-01' })] },
      '2026-11-24',
      'expired',
    ],
    [
      'replaced by one that ended before its day came',
      { acts: [anAct({ from: '2027-01-01', actorEndedOn: '2026-12-01' })] },
      '2027-06-01',
      'unknown',
    ],
    [
      'replaced by one that was replaced later itself',
      { acts: [anAct({ actorEndedOn: '2026-10-01' })] },
      '2026-11-24',
      'expired',
    ],
    [
      'replaced in a month, within it',
      { acts: [anAct({ from: '2026-12' })] },
      '2026-12-15',
      'unknown',
    ],
    [
      'replaced in a month, on its last day',
      { acts: [anAct({ from: '2026-12' })] },
      '2026-12-31',
      'expired',
    ],
    ['replaced in a year', { acts: [anAct({ from: '2026' })] }, '2026-12-30', 'unknown'],
    [
      'replaced on a day that is not known',
      { acts: [anAct({ from: undefined })] },
      '2026-11-24',
      'expired',
    ],
    [
      'replaced before it took effect',
      { effectiveFrom: '2027-01-01', acts: [anAct()] },
      '2026-11-24',
      'expired',
    ],
    [
      'replaced in part before it took effect',
      { effectiveFrom: '2027-01-01', acts: [anAct({ clauses: ['dieu-5'] })] },
      '2026-11-24',
      'not-yet',
    ],
    [
      'stated as not begun, begun since',
      { effectiveFrom: '2026-02-01', statedStatus: { status: 'not-yet', on: '2026-01-01' } },
      '2026-02-01',
      'unknown',
    ],
    [
      'a source says that it no longer suits',
      {
        statedStatus: { status: 'no-longer-suitable', on: '2026-01-01' },
        acts: [anAct({ clauses: ['dieu-5'] })],
      },
      '2026-11-24',
      'no-longer-suitable',
    ],
  ])('%s', (_what, life, day, status) => {
    expect(statusAt(aLife(life), day).status).toBe(status);
  });

  test('what ended it first is the reason, its own term or another document', () => {
    const expired = aLife({ expiresOn: '2025-12-31', acts: [anAct()] });
    const replaced = aLife({ expiresOn: '2026-12-31', acts: [anAct()] });

    expect(statusAt(expired, '2027-01-01').by).toEqual({ kind: 'expiry', on: '2025-12-31' });
    expect(statusAt(replaced, '2027-01-01').by).toMatchObject({ kind: 'acts' });
  });

  test('what replaces it on the last day of its term is the reason', () => {
    const life = aLife({ expiresOn: '2026-07-26', acts: [anAct()] });

    expect(statusAt(life, '2026-07-27').by.kind).toBe('acts');
  });

  test('a checked source outweighs an earlier one that is not', () => {
    const doubtful = anAct({
      document: 'theo-nguon-thu-cap',
      from: '2026-01-01',
      isVerified: false,
    });
    const { by } = statusAt(aLife({ acts: [doubtful, anAct()] }), '2026-11-24');

    expect(by).toMatchObject({ kind: 'acts', acts: [{ document: 'nghi-quyet-moi' }] });
  });

  test('every clause that ended is told, by the day', () => {
    const acts = [
      anAct({ clauses: ['dieu-9'], kind: 'repeals', from: '2026-09-01', document: 'b' }),
      anAct({ clauses: ['dieu-5'], document: 'a' }),
    ];

    expect(statusAt(aLife({ acts }), '2026-11-24').by).toMatchObject({
      acts: [
        { document: 'a', clauses: ['dieu-5'] },
        { document: 'b', clauses: ['dieu-9'] },
      ],
    });
  });
});

test('a term to the last day of 9999 is no end', () => {
  expect(endOf(aLife({ expiresOn: '9999-12-31' }))).toBeUndefined();
  expect(endOf(aLife({ expiresOn: '9999-12-30' }))).toBe('9999-12-31');
});

describe('notes beside a status', () => {
  test('amendments and conclusions that have come, and changes to come', () => {
    const acts = [
      anAct({ kind: 'amends', document: 'sua-doi', from: '2026-05-15' }),
      anAct({ kind: 'continues', document: 'ket-luan', from: '2026-06-01' }),
      anAct({ document: 'thay-the', from: '2027-01-01' }),
    ];
    const names = (list: Act[]) => list.map(({ document }) => document);
    const { amended, continued, coming } = notesAt(aLife({ acts }), '2026-11-24');

    expect([amended, continued, coming].map(names)).toEqual([
      ['sua-doi'],
      ['ket-luan'],
      ['thay-the'],
    ]);
  });

  test('what has ended has nothing to come', () => {
    const acts = [anAct(), anAct({ kind: 'amends', from: '2027-01-01' })];

    expect(notesAt(aLife({ acts }), '2026-11-24').coming).toEqual([]);
  });

  test('what its own term or a source has ended has nothing to come', () => {
    const acts = [anAct({ kind: 'amends', from: '2027-01-01' })];
    const statedStatus = { status: 'no-longer-suitable', on: '2026-01-01' } as const;

    for (const ended of [{ expiresOn: '2025-12-31' }, { statedStatus }])
      expect(notesAt(aLife({ acts, ...ended }), '2026-11-24').coming).toEqual([]);
  });
});
