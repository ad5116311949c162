import fc from 'fast-check';
import { EARTH_RADIUS_KM, nearBox, type Near } from './near-box.js';

/** Evenly spread, unlike fc.double, half of whose numbers are next to nothing. */
function spread(least: number, most: number): fc.Arbitrary<number> {
  return fc.integer({ min: least * 1000, max: most * 1000 }).map((thousandths) => thousandths / 1000);
}

const RADIANS = Math.PI / 180;

/** The point that lies `km` from a place in a direction, degrees clockwise from north. */
function pointAt({ latitude, longitude }: Near, km: number, direction: number): { latitude: number; longitude: number } {
  const [phi, angle, theta] = [latitude * RADIANS, km / EARTH_RADIUS_KM, direction * RADIANS];
  const sine = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(theta);
  const turn = Math.atan2(Math.sin(theta) * Math.sin(angle) * Math.cos(phi), Math.cos(angle) - Math.sin(phi) * sine);
  return { latitude: Math.asin(Math.max(-1, Math.min(1, sine))) / RADIANS, longitude: ((longitude + turn / RADIANS + 540) % 360) - 180 };
}

describe('the box around a circle', () => {
  it('holds every point of the circle, over poles and the date line too', () => {
    const near = fc.record({
      latitude: spread(-90, 90),
      longitude: spread(-180, 180),
      km: spread(0.1, 20_000),
    });
    fc.assert(
      fc.property(near, spread(0, 1), spread(0, 360), (circle, share, direction) => {
        const { latitude, longitude } = pointAt(circle, circle.km * share, direction);
        const box = nearBox(circle);
        const within = (west: number, east: number) => longitude >= west - 1e-6 && longitude <= east + 1e-6;
        expect(latitude).toBeGreaterThanOrEqual(box.south - 1e-6);
        expect(latitude).toBeLessThanOrEqual(box.north + 1e-6);
        expect(within(box.west, box.east) || within(box.otherWest, box.otherEast)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('is small where the circle is', () => {
    const box = nearBox({ latitude: 43.3, longitude: -2, km: 10 });
    expect(box.north - box.south).toBeCloseTo(0.18, 2);
    expect(box.east - box.west).toBeCloseTo(0.247, 2);
  });
});
