import { each, type Rule } from '../rule.ts';

export const supersedesEarlier: Rule = {
  id: 'supersedes-earlier',
  demands: 'A fact supersedes an earlier one about the same subject and metric.',
  check: each('facts', function* (fact, { facts }) {
    if (fact.supersedes === undefined) return;
    const old = facts.get(fact.supersedes);
    const remark = (reason: string) => ({ at: ['supersedes'], words: fact.supersedes ?? '', reason });
    if (!old) yield remark('no fact has this id');
    else if (old.subject !== fact.subject || old.metric !== fact.metric) yield remark('is about something else');
    else if (old.asOf >= fact.asOf) yield remark(`is of ${old.asOf}, not earlier than ${fact.asOf}`);
  }),
};
