import type { Grammar } from '../grammar.ts';

const words = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/);

export const english: Grammar = {
  relative: words('which, who, whom, whose, where, that'),
  complementing: words('that'),
  coordinating: words('and, but, or, nor, yet, so'),
  subordinating: words(
    'while, whereas, whilst, although, though, because, even though, despite, even as, in which case, given that',
  ),
  comparing: words(`compared with, compared to, in comparison to, in comparison with, by comparison with, relative to,
    versus, vs, vs., against, unlike, far from, next to, as opposed to, in contrast to, in contrast with, contrasts with,
    contrast with, a far cry from, dwarfed by, dwarfs, dwarfing, instead of, rather than, set beside, beside the, than,
    compares with, compare with, comparing with, stacked against, in stark contrast to`),
  auxiliaries:
    words(`has, have, had, do, does, did, will, would, can, could, may, might, should, must, having, be, been,
    being, is, are, was, were, am`),
  copulas: words('is, are, was, were, be, been, being, remains, remained, became, becomes, stays, made, makes'),
  determiners: words('a, an, the, this, that, these, those, any, every, each, some, no, another, such'),
  indefinite: words('a, an, any, another, some, such, every'),
  possessives: words('its, their, his, her, our, my, your'),
  prepositions:
    words(`of, for, on, in, at, by, with, from, to, over, under, into, about, behind, between, through, within,
    during, after, before, since, until, among, via, per, like, as, off, across, around, against, including`),
  attaching: words(
    'for, of, on, to train, to build, to develop, to create, to make, training, building, developing, by, behind',
  ),
  it: words('it, itself'),
  lasting: words('in, within, over, lasted, took, takes'),
  its: words('its'),
  pair: words('both'),
  they: words('they, them, themselves, we'),
  kindNouns: {
    model:
      words(`model, models, versions, AI model, language model, large language model, LLM, reasoning model, system, AI system,
      reasoner, foundation model, new model, latest model, version`),
    company:
      words(`fund, hedge fund, laboratory, company, firm, startup, start-up, lab, AI lab, developer, upstart, outfit, group, maker, newcomer,
      AI company, AI firm, AI startup, AI start-up, research lab, team, giant, enterprise, organisation, organization`),
    app: words('app, chatbot, assistant, AI assistant, application, bot, chat bot, mobile app'),
    share: words('stock, shares, share price, stocks'),
    chip: words('chip, chips, GPU, GPUs, processor'),
    index: words('index, gauge'),
    policy: words('rule, rules, ban, bans, controls, restrictions, curbs, sanctions'),
  },
  pointing: words('the, this, that, its, their, our, his, all, both, these'),
  earlier: words('base, foundation, underlying, previous, earlier, prior, predecessor, former'),
  later: words('latest, newest, new, reasoning, flagship, latter, most recent, recent'),
  rivals:
    words(`rivals, rival, competitors, competitor, competition, counterparts, counterpart, peers, incumbents, others,
    tech giants, big tech, tech companies, AI companies, labs, AI labs, leading models, top models, other models,
    existing models, similar models, comparable models, frontier models, companies, firms, developers, alternatives, giants,
    systems, AI models, models, AI systems, chatbots, players, AI developers, tech firms, LLMs, offerings, industry leaders,
    leaders, tools, heavyweights, chatbot makers, tech leaders, alternative`),
  classes: words(`American, US, U.S., Western, western, leading, top, major, big, other, existing, similar, comparable,
    established, proprietary, closed, closed-source, frontier, Silicon Valley, rival, competing, international, foreign,
    global, best, state-of-the-art, advanced, most advanced, larger, bigger, many, most, America's,
    today's, leading AI, popular, well-known, prominent, mainstream`),
  notNames:
    words(`January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb,
    Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
    American, Chinese, European, Western, US, U.S., UK, U.K., AI, A.I., LLM, LLMs, GPU, GPUs, CEO, CFO, CTO, API, I, AGI, Mr, Mrs, Ms, Dr,
    English, USD, EU, United States, America, China, China's, Beijing, Washington, Silicon Valley, Wall Street, Big Tech, App Store, Apple
    App Store, Google Play, Play Store, Internet, Asian, Hangzhou, iPhone, Android, iOS, Hong Kong, ML, NLP, IPO, PhD, GDP, IT, TV,
    West, East, Earth, Christmas, Lunar New Year, Mixture of Experts, MoE, RL, CoT, FP8, Christmas Day, Asia, Europe, MIT License, MIT, Q1, Q2, Q3, Q4,
    Bloomberg, Reuters, CNBC, CNN, BBC, Forbes, Wired, Nature, Financial Times, New York Times, Wall Street Journal, Fortune, Time,
    GitHub, Hugging Face, Transformer, Transformers, PTX, CUDA, The, A, An, This, It, In, On, At, For, But, And, If, As,
    OK, Also, However, Meanwhile, While, Key, New, Total`),
  abbreviations:
    words(`mr, mrs, ms, dr, prof, sr, jr, st, inc, corp, co, ltd, llc, plc, vs, etc, jan, feb, mar, apr, jun, jul, aug,
    sep, sept, oct, nov, dec, no, nos, fig, est, approx, dept, gov, sen, rep, gen, u.s, u.k, u.n, e.g, i.e, a.m, p.m, ca, c, v, al, mt, nr`),
  furniture:
    words(`read more, related, also read, see also, subscribe, sign up, advertisement, recommended, more from, share this,
    follow us, click here, leave a reply, similar posts, copyright, all rights reserved, sponsored, trending, most read,
    read also, image credit, photo credit, photo by, newsletter, related articles, related stories, you may also like,
    don't miss, watch, tags, comments, filed under, next article, previous article, up next, continue reading`),
  listing: words('such as, such, like, including, namely, as'),
  up: words(`won back, wins back, risen, grew, rose, rise, rises, rising, gained, gain, gains, gaining, jumped, jump, jumps, jumping, rebounded, rebound, rebounds, climbed, climb,
    climbing, added, recovered, recover, recovery, bounced, up, higher, surged, surge, surging, rallied, rally, soared, soaring, advanced, clawed back,
    increase, increased, spiked, leapt, popped, ticked up, edged up`),
  down: words(`fallen, sunk, shrank, shrunk, fell, fall, falls, falling, dropped, drop, drops, dropping, slid, slide, slides, sliding, slumped, slump, slumping, sank, sink, sinking,
    tumbled, tumble, tumbles, tumbling, plunged, plunge, plunges, plunging, plummeted, plummet, plummets, plummeting, cratered, crater, cratering, nosedived, nosedive,
    dived, dive, lost, lose, loses, losing, loss, losses, shed, sheds, shedding, gave up, slipped, slip, eased, dipped, dip, retreated, down, lower, decline, declined, declines,
    declining, crash, crashed, crashing, off, rout, selloff, sell-off, decrease, decreased, collapse, collapsed, slashed, hit, wiped, erased, tanked, tank, swooned, skidded, crumbled, weaker,
    wipeout, hammered, battered, sell off`),
  manner: {
    negation:
      words(`not, n't, never, no, nor, neither, without, isn't, wasn't, aren't, weren't, doesn't, didn't, don't, hasn't, haven't, hadn't,
      won't, wouldn't, can't, cannot, couldn't, hardly, no evidence, myth, nobody, no one, none, rather than, instead of`),
    hypothetical: words(
      'if, assuming, suppose, supposing, were to, would, could, might, theoretically, in theory, in principle, imagine, hypothetically, unless, as if',
    ),
    question: words('whether'),
    forecast:
      words(`will, is expected to, are expected to, is rumoured for, is set to, are set to, plans to, plan to, planning to, plans, aims to, intends to, is due,
      projected, forecast, forecasts, expected, slated, targets, is tipped to, pledged, rumoured, rumored, is poised to, upcoming, would reach, by 2027, by 2030,
      is built to, growing to, will grow, could be, is to be, are to be`),
    doubt:
      words(`doubt, doubts, doubted, doubtful, questions, questioned, questioning, disputes, disputed, challenged, sceptical, skeptical,
      scepticism, skepticism, misleading, too good to be true, raised eyebrows, pinch of salt, grain of salt, contested, unverified, fiction, fictional, debunked, hard to believe, implausible,
      exaggerated, dubious, not credible, cannot be true, can't be true, scoff, scoffs, scoffed, fairy tale, hard to square, few believe, few on, never been substantiated, unsubstantiated,
      unproven, dismiss, dismisses as, dismissed as, far-fetched, not everyone believes, misses the point, casts doubt, cast doubt`),
    denial: words(
      'denied, denies, deny, denying, rejected, rejects, refuted, refutes, rebuffed, dismissed, dismisses, untrue',
    ),
    reported:
      words(`according to, reportedly, is said to, are said to, was said to, said to be, said to have, is reported to, apparently, by some accounts, by some estimates, sources say, people familiar,
      is believed to, are believed to, believed to have, estimates, estimated, estimate, analysts at, data from, is thought to, are thought to, thought to have, allegedly, accuses, accused, suspects,
      suspected, attribute to, attributed to, attributes to`),
    claimed: words(
      `by its own account, self-reported, supposedly, purportedly, so-called, ostensibly, its paper, claiming, boasts, touts, advertises, advertised`,
    ),
  },
  saying:
    words(`says, said, say, told, tells, claims, claimed, reported, reports, wrote, writes, estimates, estimated, believes, noted, notes, announced, stated,
    states, revealed, disclosed, added, argued, argues, according to, explained, tweeted, posted, insisted, maintains, insists, suggested, suggests, reckons, puts, found, cited, thinks, speaks of, say, maintain, claim, discloses, announces, reveals, insist, report, assigns, calculated,
    reckon, reckons, reckoned, count, counts, counted, supposes, guesses, guessed, think, thought, believe`),
};
