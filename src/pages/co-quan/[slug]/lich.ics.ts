import type { APIRoute } from 'astro';
import { bodyCalendars } from '../../../catalog/deadlines.ts';
import { ics } from '../../../catalog/ics.ts';
import type { CalendarView } from '../../../catalog/views/deadlines.ts';

export const getStaticPaths = bodyCalendars;

export const GET: APIRoute<{ view: CalendarView }> = ({ props: { view } }) => ics(view);
