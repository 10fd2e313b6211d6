/** A number, or the address of a mailbox or a site, to tap. */
export function Way({ to, says }: { to: string; says: string }) {
  return (
    <a href={to} rel="noreferrer noopener">
      <bdi>{says}</bdi>
    </a>
  );
}

/** A site to go to, named by its host. */
export function SiteWay({ address }: { address: string }) {
  return <Way to={address} says={new URL(address).hostname.replace(/^www\./, "")} />;
}
