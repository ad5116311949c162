/** Sites where each path is somebody else's page. */
export const PAGE_HOSTS: ReadonlySet<string> = new Set(
  `facebook.com fb.com fb.me instagram.com twitter.com x.com linkedin.com xing.com youtube.com youtu.be vimeo.com flickr.com
  pinterest.com tiktok.com meetup.com google.com goo.gl g.page bit.ly tinyurl.com issuu.com medium.com github.com gitlab.com
  wikipedia.org wikidata.org openstreetmap.org linktr.ee t.me wa.me vk.com scribd.com indiegogo.com kickstarter.com gofundme.com
  eventbrite.com eventbrite.co.uk soundcloud.com mixcloud.com tripadvisor.com etsy.com archive.org`.split(/\s+/u),
);

/** Sites where each subdomain is somebody else's page. */
export const BLOG_HOSTS: ReadonlySet<string> = new Set(
  `wordpress.com tumblr.com weebly.com wixsite.com wix.com jimdo.com jimdofree.com jimdosite.com altervista.org github.io
  gitlab.io netlify.app vercel.app squarespace.com over-blog.com overblog.com canalblog.com typepad.com livejournal.com
  mystrikingly.com strikingly.com business.site webs.com yolasite.com ning.com free.fr e-monsite.com noblogs.org blogsport.de
  blogsport.eu substack.com hypotheses.org home.blog eklablog.com simplesite.com webnode.com myshopify.com blog.hu
  wifeo.com ucoz.com site123.me squat.net wordpress.org`.split(/\s+/u),
);

/** Blog hosts with an ending per country. */
export const BLOG_HOST_IN_ANY_COUNTRY = /(?:^|\.)(?:blogspot|webnode)\.(?:com?\.)?[a-z]{2,3}$/u;

/** Second labels under a country ending at which anyone may register, such as `co` in `co.uk`. */
export const SECOND_LEVEL_LABELS: ReadonlySet<string> = new Set(
  'co com org or net ne ac edu gov gv gob gouv gub mil nom asso coop ltd plc me sch go nhs eco art blog'.split(' '),
);
