import { expect, test, vi } from 'vitest';
import { orTellFault } from '../../../scripts/moderating/places.ts';

test('a file of another user is told in one line that names it', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const fault = Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/etc/gop-y/khoa' });
  await orTellFault(() => {
    throw fault;
  });
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('/etc/gop-y/khoa'));
  expect(process.exitCode).toBe(2);
  process.exitCode = undefined;
  told.mockRestore();
});

test('what nobody foresaw is not hidden', async () => {
  const fault = new Error('no such table');
  await expect(
    orTellFault(() => {
      throw fault;
    }),
  ).rejects.toBe(fault);
});
