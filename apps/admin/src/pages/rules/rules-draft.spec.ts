import { hoursText, moneyText, rulesOf } from './rules-draft.js';

function form(entries: Record<string, string>): FormData {
  const data = new FormData();
  for (const [key, value] of Object.entries(entries)) data.append(key, value);
  return data;
}

describe('rules of a form', () => {
  it('say nothing where nothing is filled in, and "none" where a part is switched on and empty', () => {
    expect(rulesOf(form({ minMinutes: '', who: '' }))).toEqual({});
    expect(rulesOf(form({ 'set.quotas': 'on', 'set.certificates': 'on', 'set.approval': 'on' }))).toEqual({
      quotas: [], certificates: [], approval: { always: false, strangers: false, overMinutes: null },
    });
    expect(rulesOf(form({ 'quotas.0.row': '', 'quotas.0.most': '3' }))).toEqual({});
  });

  it('keep hours in minutes and money in its smallest unit', () => {
    expect(rulesOf(form({ minMinutes: '0.5', maxMinutes: '8', horizonDays: '60' }))).toEqual({ minMinutes: 30, maxMinutes: 480, horizonDays: 60 });
    const quota = { 'set.quotas': 'on', 'quotas.0.row': '', 'quotas.0.per': 'PERSON', 'quotas.0.measure': 'MINUTES', 'quotas.0.most': '1.5', 'quotas.0.period': 'WEEK', 'quotas.0.hoursFrom': '18:00', 'quotas.0.hoursUntil': '00:00' };
    expect(rulesOf(form(quota)).quotas).toEqual([{ per: 'PERSON', measure: 'MINUTES', most: 90, period: 'WEEK', season: null, hours: { from: '18:00', until: '24:00', weekdays: null } }]);
    const price = { 'set.prices': 'on', 'prices.0.row': '', 'prices.0.of': 'HOUR', 'prices.0.amount': '12,50', 'prices.0.currency': 'EUR', 'prices.0.kind': 'OWNER' };
    expect(rulesOf(form(price)).prices).toEqual([{ of: 'HOUR', unit: null, amount: '1250', currency: 'EUR', kinds: ['OWNER'], hours: null }]);
    expect(rulesOf(form({ ...price, 'prices.0.amount': 'much' })).prices).toMatchObject([{ amount: 'much' }]);
    expect([hoursText(90), hoursText(50), hoursText(null), moneyText({ amount: '1250', currency: 'EUR' })]).toEqual(['1.5', '0.83', '', '12.50']);
    expect(rulesOf(form({ ...quota, 'quotas.0.weekdays': '6,7' })).quotas).toMatchObject([{ hours: { weekdays: [6, 7] } }]);
    expect(rulesOf(form({ ...price, 'prices.0.kind': 'OWNER,FORM:L2' })).prices).toMatchObject([{ kinds: ['OWNER', 'FORM:L2'] }]);
  });
});
