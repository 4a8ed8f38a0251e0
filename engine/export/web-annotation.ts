import type { CheckedClaim, Report } from '#schema/report';
import type { Exporter } from './exporter.ts';

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/): each claim one annotation on the words of the page. The
 * figures stand in a body of their own as JSON, since the vocabulary has no terms for them and JSON-LD drops the rest.
 */
export const webAnnotation: Exporter = {
  id: 'web-annotation',
  label: 'Web Annotation',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'jsonld',
  write: (report) => `${JSON.stringify(annotationPage(report), undefined, 2)}\n`,
};

function annotationPage(report: Report): object {
  const source = report.page.url ?? 'urn:x-sounding:text';
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${withoutFragment(source)}#sounding`,
    type: 'AnnotationPage',
    items: report.claims.map((claim) => annotation(claim, source, report)),
  };
}

function annotation(claim: CheckedClaim, source: string, { pack }: Report): object {
  const { selector, start, end, verdict, why } = claim;
  return {
    id: `${withoutFragment(source)}#sounding-${encodeURIComponent(claim.id)}`,
    type: 'Annotation',
    motivation: 'assessing',
    generator: { id: `urn:x-sounding:pack:${pack.id}:${pack.version}`, type: 'Software', name: 'Sounding' },
    body: [
      { type: 'TextualBody', purpose: 'assessing', format: 'text/plain', language: 'en', value: why },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', language: 'en', value: verdict },
      { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(detail(claim)) },
    ],
    target: {
      source,
      selector: [selector, { type: 'TextPositionSelector', start, end }],
    },
  };
}

function detail({ subject, metric, value, approx, manner, attribution, verdict, facts, notes }: CheckedClaim): object {
  return { subject, metric, value, approx, manner, attribution, verdict, facts, notes };
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
