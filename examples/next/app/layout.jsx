import './page.css';

export const metadata = { title: 'Azerbaijan', icons: 'data:,' };

// The script stands here, too: behind a <Link>, React inserts the figure by innerHTML, where no
// script runs and no shadow root is made, and its element has to draw it.
export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <script type="module" src="/factlet/cdn/factlet.js" />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
