/** A small map for each place of an event that lies on the map of the record. */
import type { APIRoute } from 'astro';
import { placeMap } from '../../cartography/place-map.ts';
import { loadChronicle, loadMap } from '../../load-chronicle.ts';
import drawing from '../../styles/map/drawing.css?raw';
import ofPlace from '../../styles/map/place.css?raw';
import tokens from '../../styles/tokens.css?raw';

export async function getStaticPaths() {
  const map = await loadMap();
  const { events, territories } = await loadChronicle();
  const styles = tokens + drawing + ofPlace;
  const places = new Set(events.flatMap(({ place }) => place ?? []));
  return [...places].flatMap((place) => {
    const svg = map && placeMap(map.small, place, territories, styles);
    return svg === undefined ? [] : [{ params: { place: place.id }, props: { svg } }];
  });
}

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
