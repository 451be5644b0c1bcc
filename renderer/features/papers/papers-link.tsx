import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';

export function PapersLink() {
  return (
    <Anchor component={Link} to="/bao-cao" fz="sm">
      Báo cáo và văn bản
    </Anchor>
  );
}
