import { namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const triggerNamesTopic: Rule = {
  id: 'trigger-names-topic',
  demands: 'The triggers let every spelling of the topic through.',
  *check({ pack, entities }) {
    const topic = entities.get(pack.topic);
    const triggers = pack.triggers.map((trigger) => trigger.toLowerCase());
    for (const name of topic ? namesOf(topic) : []) {
      if (!triggers.some((trigger) => name.toLowerCase().includes(trigger))) {
        yield { path: ['triggers'], words: name, reason: 'a page that names the topic so would not be read' };
      }
    }
  },
};
