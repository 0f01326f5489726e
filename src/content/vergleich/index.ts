export {alsMarkdown, alsText} from './format';
export {vergleiche} from './vergleiche';
