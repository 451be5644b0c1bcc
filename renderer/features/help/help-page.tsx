import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../../ui/page.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { guidePages, pagesWith } from './guide.ts';
import { GuideArticle } from './guide-article.tsx';
import styles from './help-page.module.css';

/** The guide, to be read and searched without a network; what it says of a page opens there with F1. */
export function HelpPage() {
  const { trang, tim = '' } = useSearch({ from: '/tro-giup' });
  const navigate = useNavigate();
  const found = pagesWith(tim);
  const open = found.find(({ key }) => key === trang) ?? found[0] ?? guidePages.find(({ key }) => key === trang);
  return (
    <Page
      title="Trợ giúp"
      answers="Cách làm từng việc, đọc được khi không có mạng. Phím F1 ở trang nào mở hướng dẫn của trang ấy."
    >
      <div className={styles.frame}>
        <nav className={styles.contents} aria-label="Các trang hướng dẫn">
          <SearchBox
            label="Tìm trong hướng dẫn"
            text={tim}
            onText={(words) => navigate({ to: '/tro-giup', search: { trang, tim: words || undefined }, replace: true })}
          />
          {found.length === 0 && <p className={styles.none}>Không trang nào có đủ các từ này. Thử bớt một từ.</p>}
          <ul>
            {found.map(({ key, title, about }) => (
              <li key={key}>
                <Link
                  to="/tro-giup"
                  search={{ trang: key, tim: tim || undefined }}
                  aria-current={key === open?.key ? 'page' : undefined}
                >
                  <span className={styles.title}>{title}</span>
                  <span className={styles.about}>{about}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {open && <GuideArticle key={open.key} page={open} />}
      </div>
    </Page>
  );
}
