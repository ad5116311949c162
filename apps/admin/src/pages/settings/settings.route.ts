import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';

export const settingsRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'settings',
  loader: async () => (await import('./settings.load.js')).loadSettings(),
  component: lazyRouteComponent(() => import('./settings.page.js'), 'SettingsPage'),
});
