import type {ReactNode} from 'react';

export const metadata = {title: 'cluster-widgets in Next', icons: {icon: 'data:,'}};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
