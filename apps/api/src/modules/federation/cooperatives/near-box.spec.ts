import fc from 'fast-check';
import { EARTH_RADIUS_KM, nearBox, type Near } from './near-box.js';

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
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      km: fc.double({ min: 0.1, max: 20_000, noNaN: true }),
    });
    fc.assert(
      fc.property(near, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 360, noNaN: true }), (circle, share, direction) => {
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
