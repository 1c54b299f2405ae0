export { Loading as default } from '../../../frame/Loading.tsx';
